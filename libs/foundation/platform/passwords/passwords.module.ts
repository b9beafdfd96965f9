import { Global, Module } from '@nestjs/common';
import { Guessing } from './guessing.ts';
import { PasswordHashes } from './password-hashes.ts';

@Global()
@Module({
  providers: [Guessing, { provide: PasswordHashes, useFactory: () => new PasswordHashes() }],
  exports: [Guessing, PasswordHashes],
})
export class PasswordsModule {}
