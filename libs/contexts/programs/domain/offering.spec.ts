import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, type FiscalYear, type OrganizationId, Period } from '#kernel';
import { accessPeriodFor } from './access-period.ts';
import type { EditionId } from './ids.ts';
import { Offering } from './offering.ts';

const day = (text: string) => text as CalendarDate;
const period = (startsOn: string, endsOn: string) => new Period(day(startsOn), day(endsOn));
const [town, other] = ['town' as OrganizationId, 'other' as OrganizationId];
const of = { editionId: 'edition' as EditionId, organizationId: 'office' as OrganizationId };
const plan = (accessPeriod = period('2026-10-01', '2026-12-25')) => ({
  name: '後期',
  fiscalYear: 2026 as FiscalYear,
  accessPeriod,
});
const today = day('2026-11-22');
const until = (endsOn: string) => ({ endsOn: day(endsOn), organizationId: null, reason: '台風のため' });

describe('An offering', () => {
  it('has a period that ends no earlier than it starts, and starts in its fiscal year', () => {
    expect(() => Offering.plan(of, plan(period('2026-10-02', '2026-10-01')))).toThrow('access-period-ends-before');
    expect(() => Offering.plan(of, plan(period('2027-04-01', '2027-04-30')))).toThrow('another-fiscal-year');
    expect(Offering.plan(of, plan(period('2027-03-31', '2027-04-30'))).state).toBe('draft');
  });

  it('is corrected as a draft alone, and counts its versions', () => {
    const offering = Offering.plan(of, plan());
    offering.correct({ ...plan(), name: '後期（正）' });
    offering.open();
    expect([offering.name, offering.state, offering.version]).toEqual(['後期（正）', 'open', 3]);
    expect(() => offering.correct(plan())).toThrow('offering-is-open');
  });

  it('is given days of its own for reminding at any time, each once, the earliest first', () => {
    const offering = Offering.plan(of, { ...plan(), remindDaysBeforeEnd: [1, 14, 1] });
    expect(offering.remindDaysBeforeEnd).toEqual([14, 1]);
    offering.correct(plan());
    expect(offering.remindDaysBeforeEnd).toEqual([14, 1]);
    offering.open();
    offering.setReminders([]);
    expect(offering.remindDaysBeforeEnd).toEqual([]);
    offering.close();
    offering.setReminders(null);
    expect([offering.remindDaysBeforeEnd, offering.state]).toEqual([null, 'closed']);
  });

  it('is extended to a later day, today or after', () => {
    const offering = Offering.plan(of, plan());
    offering.open();
    const over = period('2026-10-01', '2026-10-31');
    expect(() => offering.extendAccess(over, until('2026-11-21'), today)).toThrow('extension-into-the-past');
    expect(() => offering.extendAccess(offering.accessPeriod, until('2026-12-25'), today)).toThrow('ends-no-later');
    expect(offering.extendAccess(offering.accessPeriod, until('2026-12-26'), today)).toMatchObject({
      offeringId: offering.id,
      endsOn: '2026-12-26',
    });
  });

  it('is open for an organization until the latest end given to everybody or to it', () => {
    const extensions = [
      { organizationId: null, endsOn: day('2027-01-10') },
      { organizationId: town, endsOn: day('2027-02-28') },
      { organizationId: town, endsOn: day('2027-01-31') },
    ];
    const endFor = (organization: OrganizationId | null) =>
      accessPeriodFor(plan().accessPeriod, extensions, organization).endsOn;
    expect([endFor(town), endFor(other), endFor(null)]).toEqual(['2027-02-28', '2027-01-10', '2027-01-10']);
  });
});
