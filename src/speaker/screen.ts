import * as readline from 'node:readline';
import type { WriteStream } from 'node:tty';

/** The lower end of a terminal: a line that shows what goes on, and below it the line that a person types. */
export interface Screen {
  /** Prints above both. */
  readonly print: (text: string) => void;
  /** Redraws the line that shows what goes on. */
  readonly show: (status: string) => void;
  /** Tidies up after a typed line. */
  readonly entered: (line: string) => void;
  /** Takes both lines away. */
  readonly clear: () => void;
}

export const createScreen = (output: WriteStream, typing: readline.Interface): Screen => {
  let status = '';
  let drawn = false;

  /** How far the cursor is below the first row of the typed line, which may be longer than the terminal is wide. */
  const rowsBelow = (): number => typing.getCursorPos().rows;

  const clear = (rows = rowsBelow()): void => {
    if (!drawn) return;
    readline.moveCursor(output, 0, -(rows + 1));
    readline.cursorTo(output, 0);
    readline.clearScreenDown(output);
    drawn = false;
  };
  const draw = (): void => {
    // readline goes up by as many rows as it was down before it writes the typed line again.
    output.write(`${status}\n${'\n'.repeat(rowsBelow())}`);
    typing.prompt(true);
    drawn = true;
  };

  return {
    print: (text) => {
      clear();
      output.write(`${text}\n`);
      draw();
    },
    show: (text) => {
      if (!drawn) {
        status = text;
        draw();
        return;
      }
      if (text === status) return;
      status = text;
      const { rows, cols } = typing.getCursorPos();
      readline.moveCursor(output, 0, -(rows + 1));
      readline.cursorTo(output, 0);
      output.write(status);
      readline.clearLine(output, 1);
      readline.moveCursor(output, 0, rows + 1);
      readline.cursorTo(output, cols);
    },
    entered: (line) => {
      // By now the cursor stands under the typed line, and readline has forgotten what that was.
      clear(Math.floor((typing.getPrompt().length + line.length) / output.columns) + 1);
      draw();
    },
    clear: () => {
      clear();
    },
  };
};
