import { CloudAdapter, type Activity, type TurnContext } from 'botbuilder';
import { SignpostError } from '../errors.ts';
import type { ReusingAuthentication } from './bot-auth.ts';

export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

/** Botbuilder's adapter with one change: who is not the channel gets 401 and nothing else, whatever was wrong. */
export class ChatAdapter extends CloudAdapter {
  readonly #authentication: ReusingAuthentication;

  constructor(authentication: ReusingAuthentication) {
    super(authentication);
    this.#authentication = authentication;
  }

  /**
   * @throws SignpostError chat.unauthorised; what a turn itself throws went to `onTurnError` before
   */
  async receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<Received> {
    const verified = await this.#authentication.authenticateRequest(activity, authorization).catch((cause: unknown) => {
      throw new SignpostError('chat.unauthorised', 'The post could not be verified.', { cause });
    });
    const response = await this.processActivity(verified, activity, logic);
    return { status: response?.status ?? 200, body: response?.body as unknown };
  }
}
