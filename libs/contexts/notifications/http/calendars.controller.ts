import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { CountFlood } from '#identity';
import { type AuthorizedScope, DomainError } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { CalendarOf } from '../queries/calendar-of.ts';
import { MakeCalendarAddress } from '../use-cases/make-calendar-address.ts';
import { RevokeCalendarAddress } from '../use-cases/revoke-calendar-address.ts';

@Controller()
export class CalendarsController {
  constructor(
    private readonly calendarOf: CalendarOf,
    private readonly makeAddress: MakeCalendarAddress,
    private readonly revokeAddress: RevokeCalendarAddress,
    private readonly countFlood: CountFlood,
  ) {}

  @Serves(contract.viewMyCalendar)
  view(scope: AuthorizedScope) {
    return this.calendarOf.ask(scope);
  }

  @Serves(contract.makeMyCalendar)
  make(scope: AuthorizedScope) {
    return this.makeAddress.execute(scope);
  }

  @Serves(contract.revokeMyCalendar)
  revoke(scope: AuthorizedScope) {
    return this.revokeAddress.execute(scope);
  }

  @Serves(contract.readCalendar)
  async read(
    _scope: AuthorizedScope,
    { file }: contract.ParamsOf<typeof contract.readCalendar>,
    _input: unknown,
    exchange: Exchange,
  ) {
    const counted = await this.countFlood.execute('calendar', exchange.address);
    const content = await this.calendarOf.byToken(file.replace(/\.ics$/, ''));
    if (content === null) throw new DomainError('not-found');
    await counted.forgive();
    return { type: 'text/calendar; charset=utf-8', content, headers: { 'X-Robots-Tag': 'noindex' } };
  }
}
