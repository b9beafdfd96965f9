import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.ts';

@Module({ imports: [LearningModule] })
export class LearningHttpModule {}
