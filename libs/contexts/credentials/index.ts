export { CredentialsModule } from './credentials.module.ts';
