import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BesideResults, MentoringModule, WorksModule } from '#mentoring';
import { appearancesOf } from './documents/public-appearances.ts';
import { activitySchemas } from './persistence/activity.schemas.ts';
import { AppearanceStatement } from './persistence/appearance.statement.ts';
import { DispatchStatement } from './persistence/dispatch.statement.ts';
import { DispatchToldOf } from './queries/dispatch-told.ts';
import { ListAppearances } from './queries/list-appearances.ts';
import { ListDispatches } from './queries/list-dispatches.ts';
import { ListMyAppearances } from './queries/list-my-appearances.ts';
import { PublicAppearances } from './queries/public-appearances.ts';
import { ChooseForDispatch } from './use-cases/choose-for-dispatch.ts';
import { ConfirmAppearance } from './use-cases/confirm-appearance.ts';
import { PlanDispatch } from './use-cases/plan-dispatch.ts';
import { TellAppearance } from './use-cases/tell-appearance.ts';

const forOthers = [
  ChooseForDispatch,
  ConfirmAppearance,
  DispatchToldOf,
  ListAppearances,
  ListDispatches,
  ListMyAppearances,
  PlanDispatch,
  TellAppearance,
];

/** What a cohort shows elsewhere: presentations that its people tell of, and who is sent abroad. */
@Module({
  imports: [MentoringModule, WorksModule, TypeOrmModule.forFeature(activitySchemas)],
  providers: [...forOthers, AppearanceStatement, DispatchStatement, PublicAppearances],
  exports: forOthers,
})
export class ActivitiesModule implements OnModuleInit {
  constructor(
    private readonly besideResults: BesideResults,
    private readonly appearances: PublicAppearances,
  ) {}

  onModuleInit(): void {
    this.besideResults.add(async (asked) => appearancesOf(await this.appearances.of(asked), asked.language));
  }
}
