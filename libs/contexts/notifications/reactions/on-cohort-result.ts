import { Injectable } from '@nestjs/common';
import type { EventKind, EventOf, KeptEvent } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import {
  cohortAnswerDue,
  cohortPlaceAccepted,
  cohortPlaceDeclined,
  cohortPlaceLapsed,
  cohortPlaceMovedUp,
  cohortPlaceReturned,
  cohortResultOut,
  type PlaceFacts,
  type PlaceTold,
  ResultLetter,
  type ResultTold,
} from '#selection';
import type { Sender, Written } from '../documents/mail-parts.ts';
import {
  answerDueMail,
  answerKeptMail,
  movedUpMail,
  placeLapsedMail,
  resultOutMail,
} from '../documents/result-mails.ts';

/** Everybody is told that the results are out, in the same words. */
@Reacts(cohortResultOut, 'send-mail')
@Injectable()
export class TellOnCohortResultOut implements Errand<typeof cohortResultOut, ResultTold | undefined> {
  constructor(
    private readonly letter: ResultLetter,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof cohortResultOut>): Promise<ResultTold | undefined> {
    return this.letter.out(facts.cohortId, facts.learnerId);
  }

  async send(told: ResultTold | undefined, messageId: string): Promise<void> {
    if (!told?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: told.mail, messageId, ...resultOutMail({ origin, help, ...told }) });
  }
}

interface Letter extends PlaceTold {
  /** The office answered for them. */
  readonly isByOffice: boolean;
}

interface Telling {
  readonly kind: EventKind<PlaceFacts>;
  /** As it must still stand: whoever answered meanwhile is not asked to. */
  readonly state: PlaceTold['state'];
  readonly write: (told: Sender & Letter) => Written;
}

const tellings: Readonly<Record<string, Telling>> = {
  'answer-due': { kind: cohortAnswerDue, state: 'offered', write: answerDueMail },
  'place-accepted': { kind: cohortPlaceAccepted, state: 'accepted', write: (told) => answerKeptMail('accepted', told) },
  'place-declined': { kind: cohortPlaceDeclined, state: 'declined', write: (told) => answerKeptMail('declined', told) },
  'place-lapsed': { kind: cohortPlaceLapsed, state: 'lapsed', write: placeLapsedMail },
  'place-returned': {
    kind: cohortPlaceReturned,
    state: 'given-up',
    write: (told) => answerKeptMail('returned', told),
  },
  'place-moved-up': { kind: cohortPlaceMovedUp, state: 'offered', write: movedUpMail },
};

/** A reaction for one kind, called by it: deliveries know reactions by their names. */
function tellsOf([cause, { kind, state, write }]: [string, Telling]) {
  @Reacts(kind, 'send-mail')
  @Injectable()
  class TellOfPlace implements Errand<EventKind<PlaceFacts>, Letter | undefined> {
    constructor(
      private readonly letter: ResultLetter,
      private readonly settings: Settings,
      private readonly mailer: Mailer,
    ) {}

    async prepare({ facts }: KeptEvent<PlaceFacts & { isByOffice?: boolean }>): Promise<Letter | undefined> {
      const told = await this.letter.place(facts.cohortApplicationId);
      return told && { ...told, isByOffice: facts.isByOffice ?? false };
    }

    async send(told: Letter | undefined, messageId: string): Promise<void> {
      if (!told?.mail || told.state !== state) return;
      const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
      await this.mailer.send({ to: told.mail, messageId, ...write({ origin, help, ...told }) });
    }
  }
  Object.defineProperty(TellOfPlace, 'name', { value: `TellOn-cohort-${cause}` });
  return TellOfPlace;
}

/** Whoever a place is offered to, or was, is told what became of it. */
export const onCohortPlaceSettled = Object.entries(tellings).map(tellsOf);
