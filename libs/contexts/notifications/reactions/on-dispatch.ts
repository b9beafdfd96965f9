import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { type DispatchTold, DispatchToldOf, dispatchPersonCalledOff, dispatchPersonChosen } from '#presenting';
import { dispatchCanceledMail, dispatchChosenMail } from '../documents/dispatch-mails.ts';

type Letter = DispatchTold | undefined;

/** Whoever was chosen to be sent abroad is asked whether they go, unless they are chosen no more. */
@Reacts(dispatchPersonChosen, 'send-mail')
@Injectable()
export class AskOnDispatchPersonChosen implements Errand<typeof dispatchPersonChosen, Letter> {
  constructor(
    private readonly toldOf: DispatchToldOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof dispatchPersonChosen>): Promise<Letter> {
    return this.toldOf.ask(facts);
  }

  async send(told: Letter, messageId: string): Promise<void> {
    if (!told?.mail || told.state !== 'planned') return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: told.mail, messageId, ...dispatchChosenMail({ origin, help, ...told }) });
  }
}

/** Whoever would have gone hears that it does not take place, and why. */
@Reacts(dispatchPersonCalledOff, 'send-mail')
@Injectable()
export class TellOnDispatchCalledOff implements Errand<typeof dispatchPersonCalledOff, Letter> {
  constructor(
    private readonly toldOf: DispatchToldOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof dispatchPersonCalledOff>): Promise<Letter> {
    return this.toldOf.ask(facts);
  }

  async send(told: Letter, messageId: string): Promise<void> {
    if (!told?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: told.mail, messageId, ...dispatchCanceledMail({ origin, help, ...told }) });
  }
}
