import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MentoringModule } from './mentoring.module.ts';
import { needsSchemas } from './persistence/needs.schemas.ts';
import { NeedsStatement } from './persistence/needs.statement.ts';
import { ReminderStatement } from './persistence/reminder.statement.ts';
import { EmergencyContactsAt } from './queries/emergency-contacts-at.ts';
import { InsuranceList } from './queries/insurance-list.ts';
import { ListTravelNeeds } from './queries/list-travel-needs.ts';
import { NeedNewsOf } from './queries/need-news-of.ts';
import { ViewMyNeeds } from './queries/view-my-needs.ts';
import { EraseNeeds } from './use-cases/erase-needs.ts';
import { KeepEmergencyContacts } from './use-cases/keep-emergency-contacts.ts';
import { KeepInsurance } from './use-cases/keep-insurance.ts';
import { KeepTravelNeed } from './use-cases/keep-travel-need.ts';
import { LookUpEmergencyContacts } from './use-cases/look-up-emergency-contacts.ts';
import { OwnYear } from './use-cases/own-year.ts';
import { RemindOfNeeds } from './use-cases/remind-of-needs.ts';
import { SettleSubsidy } from './use-cases/settle-subsidy.ts';
import { TakeOutInsuranceList } from './use-cases/take-out-insurance-list.ts';
import { TellWhoWantsMentors } from './use-cases/tell-who-wants-mentors.ts';

const forOthers = [
  EraseNeeds,
  KeepEmergencyContacts,
  KeepInsurance,
  KeepTravelNeed,
  ListTravelNeeds,
  LookUpEmergencyContacts,
  NeedNewsOf,
  RemindOfNeeds,
  SettleSubsidy,
  TakeOutInsuranceList,
  TellWhoWantsMentors,
  ViewMyNeeds,
];

/** What trainees need for the events of their year: travel, insurance, and whom to call. */
@Module({
  imports: [MentoringModule, TypeOrmModule.forFeature(needsSchemas)],
  providers: [...forOthers, EmergencyContactsAt, InsuranceList, NeedsStatement, OwnYear, ReminderStatement],
  exports: forOthers,
})
export class NeedsModule {}
