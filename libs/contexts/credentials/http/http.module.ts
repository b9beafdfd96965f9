import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials.module.ts';

@Module({ imports: [CredentialsModule] })
export class CredentialsHttpModule {}
