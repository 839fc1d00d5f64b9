/** What Amazon's testers read before they try the skill: at most 4,000 characters. */
export const testingInstructions = `No account, no device and no payment is needed. Everything works on a smart speaker without a screen, in each English locale alike.

Please know before testing: the skill paces a massage, so quiet is the product. After it has told the hands what to do, it stays quiet for up to about a minute while they do it, then says what comes next. While it waits for somebody to get ready or to come back from a pause, it may be quiet longer. This is intended and announced in the first session ("I'll be quiet now, and tell you when to change"). During the quiet, say "Alexa" and then any command: the skill answers at once.

How to test:
1. "Alexa, open massage guide."
2. "Start a five minute back massage." The first time two short self-checks are read out: answer "ready", then "go on". Nobody is asked for health information, and none is kept.
3. Getting ready: say "Alexa, ready" when you want to begin.
4. During a quiet part: "Alexa, next", "Alexa, repeat", "Alexa, too much pressure", "Alexa, how much longer", "Alexa, what is kneading". The guide answers, then goes on with the rest of the step.
5. "Alexa, pause", then "Alexa, resume".
6. "Alexa, stop" or "Alexa, cancel" ends the skill from anywhere.

To hear quickly how a quiet window ends, with the microphone open:
- Say nothing after the getting ready of point 3. After one minute the skill asks "Are you both ready? Say ready", and listens.
- Or say "Alexa, next" until the last of the four steps, then say nothing. Within about a minute the massage ends with its last invitation, and the skill listens.

If nobody answers when the microphone opens, that means "go on": the massage continues in the reprompt. After that Alexa closes the session, as with every skill, and "Alexa, open massage guide" takes it up where it was.

If somebody says that they feel unwell ("I feel dizzy", "chest pain"), the massage ends, with the advice to rest or to call the local emergency number.`;
