import type { Request, RequestEnvelope } from 'ask-sdk-model';

const application = { applicationId: 'amzn1.ask.skill.conformance' };
const user = { userId: 'amzn1.ask.account.conformance' };

/** A request as Alexa would send it from a device without a screen. */
export const envelope = (
  request: Request,
  attributes: Record<string, unknown>,
  isNew: boolean,
): RequestEnvelope => ({
  version: '1.0',
  session: { new: isNew, sessionId: 'amzn1.echo-api.session.conformance', application, user, attributes },
  context: {
    System: {
      application,
      user,
      device: { deviceId: 'amzn1.ask.device.conformance', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
    },
  },
  request,
});
