import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingModule } from './listing.module.ts';
import { IdentityModule } from '#identity';
import { ApplyingModule, PagesModule, SiteNews, SiteWays } from '#selection';
import { MentoringModule } from './mentoring.module.ts';
import { publicationSchemas } from './persistence/work-publication.schemas.ts';
import { WorkPublicationStatement } from './persistence/work-publication.statement.ts';
import { workSchemas } from './persistence/work.schemas.ts';
import { WorkStatement } from './persistence/work.statement.ts';
import { BesideResults } from './queries/beside-results.ts';
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
import { AnswerAsGuardian } from './use-cases/answer-as-guardian.ts';
import { AskGuardianForWork } from './use-cases/ask-guardian-for-work.ts';
import { IssueWorkConsentLink } from './use-cases/issue-work-consent-link.ts';
import { SettleGuardianAnswer } from './use-cases/settle-guardian-answer.ts';
import { AuthorToldOf } from './queries/author-told.ts';
import { GuardianLetterOf } from './queries/guardian-letter-of.ts';
import { WorkForGuardian } from './queries/work-for-guardian.ts';
import { GuardianLinkStatement } from './persistence/guardian-link.statement.ts';
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
  AnswerAsGuardian,
  AskGuardianForWork,
  AuthorToldOf,
  AnswerWorkInvitation,
  BeginWork,
  BesideResults,
  DropWorkFile,
  Fellows,
  GiveWorkConsent,
  IssueWorkConsentLink,
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
  WorkForGuardian,
  WorksOf,
  WriteWork,
];

/** What the people of a year make, and the gallery in which anybody sees it. */
@Module({
  imports: [
    ListingModule,
    ApplyingModule,
    IdentityModule,
    MentoringModule,
    PagesModule,
    TypeOrmModule.forFeature([...workSchemas, ...publicationSchemas]),
  ],
  providers: [
    ...forOthers,
    FactsForRelease,
    GuardianLetterOf,
    GuardianLinkStatement,
    SettleGuardianAnswer,
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
