export { CredentialsModule } from './credentials.module.ts';
export { awardMade, awardReissued, awardRevoked } from './domain/events.ts';
export type { AwardId } from './domain/ids.ts';
