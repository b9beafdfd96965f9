import { Injectable } from '@nestjs/common';
import type { AnswerOf, listPublicPages, viewPublicPage } from '#contract';
import type { AuthorizedScope, Id } from '#kernel';
import { Database, markdownToHtml } from '#platform';
import { ProgramUnknown, PublicPageNotFound } from '../domain/page-errors.ts';
import { pathOf, type ProgramSite, type SitePage } from '../domain/program-site.ts';
import { type PageKind, pageKinds } from '../domain/public-page.ts';
import { MissingTexts } from './missing-texts.ts';
import { PublicCohortOf } from './public-cohort-of.ts';
import { SiteWays } from './site-ways.ts';

type Listed = AnswerOf<typeof listPublicPages>;
type Row = Listed['items'][number];
type Page = AnswerOf<typeof viewPublicPage>;

interface Found extends Pick<SitePage, 'id' | 'title' | 'summary' | 'body'> {
  readonly kind: PageKind;
  readonly version: number;
  readonly writtenAt: Date;
  readonly publishedVersion: number | null;
  readonly publishedAt: Date | null;
  readonly changedAt: Date | null;
}

const PROGRAM = `
  select p.id, p.code, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as name, o.name as host
  from programs p join organizations o on o.id = p.organization_id where p.id = $1`;

const PAGES = `
  select w.id, w.kind, w.version, w.written_at as "writtenAt",
    jsonb_build_object('ja', w.title_ja, 'en', w.title_en) as title,
    jsonb_build_object('ja', w.summary_ja, 'en', w.summary_en) as summary,
    jsonb_build_object('ja', w.body_ja, 'en', w.body_en) as body,
    g.version as "publishedVersion", g.published_at as "publishedAt", g.changed_at as "changedAt"
  from public_pages w left join published_pages g on g.page_id = w.id where w.program_id = $1`;

/** What the office wrote for the public, as far as it has come. */
@Injectable()
export class OfficePages {
  constructor(
    private readonly database: Database,
    private readonly missing: MissingTexts,
    private readonly cohorts: PublicCohortOf,
    private readonly siteWays: SiteWays,
  ) {}

  async list(scope: AuthorizedScope, programId: Id<'Program'>): Promise<Listed> {
    const { id, code, name } = await this.program(scope, programId);
    const found = await this.database.read<Found>(scope, PAGES, [programId]);
    return {
      program: { id, code, name },
      addresses: addressesOf(code),
      items: pageKinds.map((kind) => rowOf(kind, found)),
      missing: await this.missing.of(scope, programId),
    };
  }

  async one(scope: AuthorizedScope, programId: Id<'Program'>, kind: PageKind): Promise<Page> {
    const { id, code, name } = await this.program(scope, programId);
    const found = await this.database.read<Found>(scope, PAGES, [programId]);
    const { summary, body } = found.find((page) => page.kind === kind) ?? { summary: NOTHING, body: NOTHING };
    return {
      ...rowOf(kind, found),
      program: { id, code, name },
      addresses: addressesOf(code, kind),
      summary,
      body,
      html: { ja: markdownToHtml(body.ja), en: markdownToHtml(body.en) },
    };
  }

  /** The site as if this page were published now. */
  async asIfPublished(scope: AuthorizedScope, programId: Id<'Program'>, kind: PageKind) {
    const program = await this.program(scope, programId);
    const found = await this.database.read<Found>(scope, PAGES, [programId]);
    const page = found.find((written) => written.kind === kind);
    if (!page) throw new PublicPageNotFound();
    const shown = pageKinds.flatMap((each) =>
      found.filter((written) => written.kind === each && (each === kind || written.publishedAt)),
    );
    const cohort = await this.cohorts.program(program.code);
    const site: ProgramSite = {
      ...program,
      pages: shown.map(asSitePage),
      cohort,
      ways: await this.siteWays.of(program.code),
    };
    return { site, page: asSitePage(page) };
  }

  private async program(scope: AuthorizedScope, id: Id<'Program'>) {
    type Program = Omit<ProgramSite, 'pages' | 'cohort' | 'ways'> & { readonly id: Id<'Program'> };
    const [program] = await this.database.read<Program>(scope, PROGRAM, [id]);
    if (!program) throw new ProgramUnknown();
    return program;
  }
}

const NOTHING = { ja: '', en: '' };

const asSitePage = ({ writtenAt, publishedAt, changedAt, ...page }: Found): SitePage => ({
  ...page,
  publishedAt: publishedAt ?? writtenAt,
  changedAt: changedAt ?? writtenAt,
});

const addressesOf = (code: string, kind?: PageKind) => ({ ja: pathOf('ja', code, kind), en: pathOf('en', code, kind) });

function rowOf(kind: PageKind, found: readonly Found[]): Row {
  const page = found.find((written) => written.kind === kind);
  if (!page) return { kind, title: NOTHING, state: 'not-written', version: 0, ...NEVER };
  const { title, version, writtenAt, publishedAt, changedAt } = page;
  const times = { writtenAt: told(writtenAt), publishedAt: told(publishedAt), changedAt: told(changedAt) };
  return { kind, title, state: stateOf(page), version, ...times };
}

const NEVER = { writtenAt: null, publishedAt: null, changedAt: null };
const told = (at: Date | null): string | null => at && at.toISOString();

function stateOf({ version, publishedVersion }: Found): Row['state'] {
  if (publishedVersion === null) return 'not-public';
  return publishedVersion === version ? 'public' : 'changed';
}
