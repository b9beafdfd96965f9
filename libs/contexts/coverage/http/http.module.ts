import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage.module.ts';
import { CoverageController } from './coverage.controller.ts';

@Module({ imports: [CoverageModule], controllers: [CoverageController] })
export class CoverageHttpModule {}
