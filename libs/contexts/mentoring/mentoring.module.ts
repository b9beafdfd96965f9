import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryModule } from '#delivery';
import { DecidingModule } from '#selection';
import { traineeSchemas } from './persistence/trainee.schemas.ts';
import { TraineeStatement } from './persistence/trainee.statement.ts';
import { ListMyYears } from './queries/list-my-years.ts';
import { GroupsOfYear } from './queries/groups-of-year.ts';
import { ListTrainees } from './queries/list-trainees.ts';
import { TraineeFacts } from './queries/trainee-facts.ts';
import { ViewMyYear } from './queries/view-my-year.ts';
import { ViewTrainee } from './queries/view-trainee.ts';
import { YearBeginning } from './queries/year-beginning.ts';
import { GiveUpYear } from './use-cases/give-up-year.ts';
import { LetTraineeGo } from './use-cases/let-trainee-go.ts';
import { OwnYear } from './use-cases/own-year.ts';
import { PlaceTrainee } from './use-cases/place-trainee.ts';
import { TakeUpTrainee } from './use-cases/take-up-trainee.ts';

const forOthers = [
  TraineeFacts,
  GroupsOfYear,
  ListMyYears,
  ListTrainees,
  ViewMyYear,
  ViewTrainee,
  GiveUpYear,
  LetTraineeGo,
  PlaceTrainee,
  TakeUpTrainee,
];

/** Who is in the year of a cohort, in which seminar, and with which mentors. */
@Module({
  imports: [DecidingModule, DeliveryModule, TypeOrmModule.forFeature(traineeSchemas)],
  providers: [...forOthers, OwnYear, TraineeStatement, YearBeginning],
  exports: forOthers,
})
export class MentoringModule {}
