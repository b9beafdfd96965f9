import { Injectable } from '@nestjs/common';
import { Settings } from '#platform';
import { SeatedFacts } from '#programs';
import { memberArrivedMail, memberMovedMail } from '../documents/arrival-mails.ts';
import { daysInConflictMail, type NewsToPassOn, passOnMail } from '../documents/staff-mails.ts';
import type { NoticeId } from '../domain/events.ts';
import { isAboutMove, isForStaff } from '../domain/seat-notices.ts';
import { type LetterRead, LetterStatement } from '../persistence/letter.statement.ts';
import type { Drawn } from './drawn.ts';
import { ExerciseLetter, type Letter } from './exercise-letter.ts';

const TO_ANSWER: readonly string[] = ['seat-offered', 'offer-ending'];

/** Makes the mail of a notice about others, to those who look after them; null for any other notice. */
@Injectable()
export class StaffLetter {
  constructor(
    private readonly letters: LetterStatement,
    private readonly exerciseLetter: ExerciseLetter,
    private readonly seatedFacts: SeatedFacts,
    private readonly settings: Settings,
  ) {}

  async ask(id: NoticeId): Promise<Letter | null> {
    const read = await this.letters.read(id);
    if (!read) return null;
    if (isAboutMove(read.kind)) return this.moved(read);
    if (!isForStaff(read.kind)) return null;
    return read.kind === 'pass-on' ? this.passOn(read) : this.conflict(read);
  }

  private async passOn(read: LetterRead): Promise<Letter> {
    const items: NewsToPassOn[] = [];
    const drawn: Drawn[] = [];
    for (const id of read.facts.noticeIds ?? []) {
      const each = await this.exerciseLetter.drawn(id);
      if (each && !each.isOutdated) drawn.push(each);
    }
    for (const same of Map.groupBy(drawn, ({ news }) => `${news.subject}\n${news.text}`).values()) {
      const [first] = same;
      if (!first) continue;
      const names = same.map(({ read: { name } }) => name);
      items.push({ names, news: first.news, isToAnswer: TO_ANSWER.includes(first.read.kind) });
    }
    const written = passOnMail({ ...read, ...this.sender, items });
    return { to: items.length ? read.mail : null, written, calendar: [] };
  }

  private async conflict(read: LetterRead): Promise<Letter> {
    const { offeringId, personIds = [] } = read.facts;
    const {
      courseNameJa: courseName,
      name: offeringName,
      startsOn,
    } = await this.seatedFacts.of('send-mail', offeringId);
    const people = await this.letters.inConflict(offeringId, personIds);
    const says = { name: read.name, courseName, offeringName, offeringId, startsOn, people };
    return {
      to: people.length ? read.mail : null,
      written: daysInConflictMail({ ...says, ...this.sender }),
      calendar: [],
    };
  }

  private async moved(read: LetterRead): Promise<Letter> {
    const { personId, otherId, endsOn } = read.facts;
    const told = { ...read, ...(await this.letters.namesOf(personId, otherId)), endsOn, ...this.sender };
    const written = read.kind === 'member-arrived' ? memberArrivedMail(told) : memberMovedMail(told);
    return { to: read.mail, written, calendar: [] };
  }

  private get sender() {
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    return { origin, help };
  }
}
