import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations.module.ts';
import { OrganizationsController } from './organizations.controller.ts';

@Module({ imports: [OrganizationsModule], controllers: [OrganizationsController] })
export class OrganizationsHttpModule {}
