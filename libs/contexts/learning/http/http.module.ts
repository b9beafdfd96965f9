import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.ts';
import { ContentsController } from './contents.controller.ts';
import { MyCoursesController } from './my-courses.controller.ts';
import { PreLearningController } from './pre-learning.controller.ts';

@Module({ imports: [LearningModule], controllers: [ContentsController, MyCoursesController, PreLearningController] })
export class LearningHttpModule {}
