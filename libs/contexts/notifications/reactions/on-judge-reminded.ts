import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { judgeReminded, type JudgeTold, JudgeToldOf } from '#presenting';
import { judgeMail } from '../documents/judge-mails.ts';

type Letter = JudgeTold & { readonly missing: number };

/** Who has something left to score is told how much; nobody once the scoring is closed. */
@Reacts(judgeReminded, 'send-mail')
@Injectable()
export class RemindOnJudgeReminded implements Errand<typeof judgeReminded, Letter | null> {
  constructor(
    private readonly judgeToldOf: JudgeToldOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  async prepare({ facts }: EventOf<typeof judgeReminded>): Promise<Letter | null> {
    const told = await this.judgeToldOf.ask(facts.presentationId, facts.judgeId);
    return told ? { ...told, missing: facts.missing } : null;
  }

  async send(letter: Letter | null, messageId: string): Promise<void> {
    if (!letter?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: letter.mail, messageId, ...judgeMail({ origin, help, ...letter }) });
  }
}
