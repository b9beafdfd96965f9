/** Several people are given a later end of access together, each for themselves; where one cannot, nobody is. */

import type { CalendarDate, Period } from '#kernel';
import type { AccessExtension } from './access-extension.ts';
import { type Enrollment, enrollmentStates } from './enrollment.ts';
import { ExtensionIntoThePast, SomeNotExtendable } from './errors.ts';

interface Place {
  readonly enrollment: Enrollment;
  /** The access period in force. */
  readonly current: Period;
}

interface Extended {
  readonly enrollment: Enrollment;
  readonly extension: AccessExtension;
}

interface Asked {
  readonly endsOn: CalendarDate;
  readonly reason: string;
}

/** Extends every one of them, or throws how many have ended and how many may already stay as long. */
export function extendSeveral(places: readonly Place[], asked: Asked, today: CalendarDate): Extended[] {
  if (asked.endsOn < today) throw new ExtensionIntoThePast(today);
  const going = places.filter(({ enrollment }) => enrollmentStates[enrollment.state]['extend-access']);
  const later = going.filter(({ current }) => asked.endsOn <= current.endsOn).length;
  const ended = places.length - going.length;
  if (ended + later > 0) throw new SomeNotExtendable({ count: places.length, ended, later });
  return places.map(({ enrollment, current }) => ({
    enrollment,
    extension: enrollment.extendAccess(current, asked, today),
  }));
}
