import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations.module.ts';

@Module({ imports: [OrganizationsModule] })
export class OrganizationsHttpModule {}
