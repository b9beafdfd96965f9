import type { CalendarDate, FiscalYear, OrganizationId } from '#kernel';
import type { TrancheId, VenueId } from './ids.ts';

/** 会場: a room people come to. */
export interface Venue {
  readonly id: VenueId;
  readonly name: string;
  readonly address: string;
  readonly room: string;
  readonly accessJa: string;
  readonly accessEn: string;
  readonly prefectureId: OrganizationId;
  /** How many the room holds. */
  readonly seats: number;
  readonly version: number;
}

/** A share of a year's offerings for which applications open together. */
export interface ApplicationTranche {
  readonly id: TrancheId;
  readonly fiscalYear: FiscalYear;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly opensAt: Date;
  readonly version: number;
}

/** A day on which the office is closed besides weekends, holidays and the New Year: no working day. */
export interface OfficeClosure {
  readonly day: CalendarDate;
  readonly reason: string;
}

interface Words {
  readonly ja: string;
  readonly en: string;
}

/** A venue as it is said. */
export type VenueInWords = Omit<Venue, 'id' | 'version' | 'accessJa' | 'accessEn'> & { readonly access: Words };

const correctable = ['name', 'room', 'address', 'accessJa', 'accessEn', 'prefectureId', 'seats'] as const;
export type VenueField = (typeof correctable)[number];

/** The fields in which a venue is another than before. */
export const changedFields = (before: Venue, after: Venue): VenueField[] =>
  correctable.filter((field) => before[field] !== after[field]);

export const venueAsKept = ({ access, name, room, address, prefectureId, seats }: VenueInWords) => ({
  name,
  room,
  address,
  prefectureId,
  seats,
  accessJa: access.ja,
  accessEn: access.en,
});
