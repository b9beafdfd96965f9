import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments.module.ts';
import { AttemptsController } from './attempts.controller.ts';
import { ScoresController } from './scores.controller.ts';

@Module({ imports: [AssessmentsModule], controllers: [AttemptsController, ScoresController] })
export class AssessmentsHttpModule {}
