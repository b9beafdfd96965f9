import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage.module.ts';

@Module({ imports: [CoverageModule] })
export class CoverageHttpModule {}
