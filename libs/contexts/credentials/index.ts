export { CredentialsModule } from './credentials.module.ts';
export { awardDoubted, awardMade, awardReissued, awardRevoked, awardUpheld } from './domain/events.ts';
export type { AwardId } from './domain/ids.ts';
