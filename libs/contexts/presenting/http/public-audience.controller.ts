import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { Clock } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { registrationPage, sentPage, type Typed } from '../documents/registration-page.ts';
import { AudiencePage } from '../queries/audience-page.ts';
import { RegisterAudience } from '../use-cases/register-audience.ts';
import { AudiencePages, type Refusal } from './audience-page.presenter.ts';

type OfPage = contract.ParamsOf<typeof contract.audienceForm>;
type Sent = contract.InputOf<typeof contract.registerForAudience>;

interface Answered {
  readonly typed: Typed;
  readonly wrong: readonly string[];
  readonly refusal: Refusal | null;
}

const UNTOUCHED: Answered = { typed: {}, wrong: [], refusal: null };
const NOT_TAKEN = { sentence: '', status: 422, headers: {} };

/** Registering for a results presentation, without an account and without a script. */
@Controller()
export class PublicAudienceController {
  constructor(
    private readonly audiencePage: AudiencePage,
    private readonly registerAudience: RegisterAudience,
    private readonly pages: AudiencePages,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.audienceForm)
  form(_scope: unknown, asked: OfPage) {
    return this.shown(asked, UNTOUCHED);
  }

  @Serves(contract.registerForAudience)
  async register(_scope: unknown, asked: OfPage, sent: Sent, { address }: Exchange) {
    const typed = definedIn(sent);
    const said = contract.audienceAsked.safeParse(sent);
    if (!said.success) {
      const wrong = new Set(said.error.issues.map(({ path }) => String(path[0])));
      return this.shown(asked, { typed, wrong: [...wrong], refusal: NOT_TAKEN });
    }
    const { agreed: _, ...registration } = said.data;
    try {
      await this.registerAudience.execute({ ...asked, ...registration, address });
    } catch (error) {
      return this.shown(asked, { typed, wrong: [], refusal: this.pages.refusal(error, asked.language) });
    }
    return this.sent(asked);
  }

  private async shown({ language, code, presentationId }: OfPage, { typed, wrong, refusal }: Answered) {
    const offered = await this.audiencePage.of(code, presentationId);
    if (!offered) return this.pages.missing(language, code);
    const why = refusal?.sentence || null;
    const drawn = registrationPage({ language, offered, now: this.clock.now(), typed, wrong, refusal: why });
    return this.pages.page(language, code, drawn, refusal);
  }

  private async sent({ language, code, presentationId }: OfPage) {
    const offered = await this.audiencePage.of(code, presentationId);
    return offered ? this.pages.page(language, code, sentPage(language, offered)) : this.pages.missing(language, code);
  }
}

const definedIn = (sent: Sent): Typed =>
  Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
