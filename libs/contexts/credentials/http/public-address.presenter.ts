import { Injectable } from '@nestjs/common';
import { type Exchange, Settings } from '#platform';

/** The address that badges and certificates carry for ever: the configured one, else where the app was asked. */
@Injectable()
export class PublicAddress {
  constructor(private readonly settings: Settings) {}

  of({ origin }: Exchange): string {
    return this.settings.values.CREDENTIALS_BASE_URL ?? origin;
  }

  /** Whom to ask for help. */
  get contact(): string {
    return this.settings.values.HELP_CONTACT;
  }
}
