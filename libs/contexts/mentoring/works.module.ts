import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PagesModule, SiteNews, SiteWays } from '#selection';
import { ListingModule } from './listing.module.ts';
import { MentoringModule } from './mentoring.module.ts';
import { publicationSchemas } from './persistence/work-publication.schemas.ts';
import { WorkPublicationStatement } from './persistence/work-publication.statement.ts';
import { workSchemas } from './persistence/work.schemas.ts';
import { WorkStatement } from './persistence/work.statement.ts';
import { FactsForRelease } from './queries/facts-for-release.ts';
import { Fellows } from './queries/fellows.ts';
import { ListMyWorks } from './queries/list-my-works.ts';
import { ListWorks } from './queries/list-works.ts';
import { NewsOfWorks } from './queries/news-of-works.ts';
import { PublicWorks } from './queries/public-works.ts';
import { ResultsOfYear } from './queries/results-of-year.ts';
import { ViewWork } from './queries/view-work.ts';
import { WayToWorks } from './queries/way-to-works.ts';
import { WorkFileOf } from './queries/work-file-of.ts';
import { WorksOf } from './queries/works-of.ts';
import { AnswerWorkInvitation } from './use-cases/answer-work-invitation.ts';
import { BeginWork } from './use-cases/begin-work.ts';
import { DropWorkFile } from './use-cases/drop-work-file.ts';
import { GiveWorkConsent } from './use-cases/give-work-consent.ts';
import { InviteWorkAuthor } from './use-cases/invite-work-author.ts';
import { KeepWorkFile } from './use-cases/keep-work-file.ts';
import { LeaveWork } from './use-cases/leave-work.ts';
import { LockOwnWork } from './use-cases/lock-own-work.ts';
import { OpenWorkFile } from './use-cases/open-work-file.ts';
import { RecordGuardianWorkConsent } from './use-cases/record-guardian-work-consent.ts';
import { ReleaseWork } from './use-cases/release-work.ts';
import { RemoveWork } from './use-cases/remove-work.ts';
import { ShowWorkTo } from './use-cases/show-work-to.ts';
import { TakeWorkBack } from './use-cases/take-work-back.ts';
import { WithdrawGuardianWorkConsent } from './use-cases/withdraw-guardian-work-consent.ts';
import { WithdrawWorkConsent } from './use-cases/withdraw-work-consent.ts';
import { WithdrawWork } from './use-cases/withdraw-work.ts';
import { WriteWork } from './use-cases/write-work.ts';

const forOthers = [
  AnswerWorkInvitation,
  BeginWork,
  DropWorkFile,
  Fellows,
  GiveWorkConsent,
  InviteWorkAuthor,
  KeepWorkFile,
  LeaveWork,
  ListMyWorks,
  ListWorks,
  OpenWorkFile,
  PublicWorks,
  RecordGuardianWorkConsent,
  ReleaseWork,
  RemoveWork,
  ShowWorkTo,
  ViewWork,
  ResultsOfYear,
  WithdrawGuardianWorkConsent,
  WithdrawWork,
  WithdrawWorkConsent,
  WorkFileOf,
  WorksOf,
  WriteWork,
];

/** What the people of a year make, and the gallery in which anybody sees it. */
@Module({
  imports: [
    ListingModule,
    MentoringModule,
    PagesModule,
    TypeOrmModule.forFeature([...workSchemas, ...publicationSchemas]),
  ],
  providers: [
    ...forOthers,
    FactsForRelease,
    LockOwnWork,
    NewsOfWorks,
    TakeWorkBack,
    WayToWorks,
    WorkPublicationStatement,
    WorkStatement,
  ],
  exports: forOthers,
})
export class WorksModule implements OnModuleInit {
  constructor(
    private readonly siteWays: SiteWays,
    private readonly wayToWorks: WayToWorks,
    private readonly siteNews: SiteNews,
    private readonly newsOfWorks: NewsOfWorks,
  ) {}

  onModuleInit(): void {
    this.siteWays.add((code) => this.wayToWorks.of(code));
    this.siteNews.add((code) => this.newsOfWorks.of(code));
  }
}
