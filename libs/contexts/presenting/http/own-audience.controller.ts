import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type Exchange, Serves } from '#platform';
import type { OwnAudience } from '../domain/audience.ts';
import { confirmationPage, ownAudiencePage } from '../documents/own-audience-page.ts';
import { refusedPage } from '../documents/refused-audience-page.ts';
import { ChangeOwnAudience } from '../use-cases/change-own-audience.ts';
import { ConfirmAudience } from '../use-cases/confirm-audience.ts';
import { ViewOwnAudience } from '../use-cases/view-own-audience.ts';
import { AudiencePages, type Refusal } from './audience-page.presenter.ts';

type OfPage = contract.ParamsOf<typeof contract.ownAudience>;
type WithCode = contract.InputOf<typeof contract.ownAudience>;
type Deed = contract.InputOf<typeof contract.changeOwnAudience>;

interface Shown {
  readonly program: string;
  readonly presentationId: string;
  readonly code: string;
  readonly address: string;
}

/** One's own registration by the links of mails: whoever has the link is whom the mail was sent to. */
@Controller()
export class OwnAudienceController {
  constructor(
    private readonly own: ViewOwnAudience,
    private readonly confirmAudience: ConfirmAudience,
    private readonly changeOwnAudience: ChangeOwnAudience,
    private readonly pages: AudiencePages,
  ) {}

  @Serves(contract.audienceConfirmation)
  lookBefore(_scope: unknown, asked: OfPage, { code = '' }: WithCode, { address }: Exchange) {
    return this.asAsked(asked, shownBy(asked, code, address), null);
  }

  @Serves(contract.confirmAudience)
  async confirm(_scope: unknown, asked: OfPage, { code = '' }: WithCode, { address }: Exchange) {
    const shown = shownBy(asked, code, address);
    try {
      const own = await this.own.codeAfter(shown);
      await this.confirmAudience.execute(shown);
      return await this.asOwn(asked, { ...shown, code: own }, null);
    } catch (error) {
      return this.asAsked(asked, shown, this.pages.refusal(error, asked.language));
    }
  }

  @Serves(contract.ownAudience)
  look(_scope: unknown, asked: OfPage, { code = '' }: WithCode, { address }: Exchange) {
    return this.asOwn(asked, shownBy(asked, code, address), null);
  }

  @Serves(contract.changeOwnAudience)
  async change(_scope: unknown, asked: OfPage, { code = '', deed }: Deed, { address }: Exchange) {
    const shown = shownBy(asked, code, address);
    try {
      await this.changeOwnAudience.execute({ ...shown, deed });
    } catch (error) {
      return this.asOwn(asked, shown, this.pages.refusal(error, asked.language));
    }
    return this.asOwn(asked, shown, null);
  }

  private asAsked(asked: OfPage, shown: Shown, refusal: Refusal | null) {
    const { code } = shown;
    return this.drawn(asked, refusal, this.own.asked(shown), (own) =>
      confirmationPage({ language: asked.language, own, code, refusal: refusal?.sentence ?? null }),
    );
  }

  private asOwn(asked: OfPage, shown: Shown, refusal: Refusal | null) {
    const { code } = shown;
    return this.drawn(asked, refusal, this.own.own(shown), (own) => {
      const picture = this.pages.pictureOf(own);
      return ownAudiencePage({ language: asked.language, own, code, refusal: refusal?.sentence ?? null, picture });
    });
  }

  /** A link that does not work is told on a page of its own. */
  private async drawn(
    { language, code, presentationId }: OfPage,
    refusal: Refusal | null,
    found: Promise<OwnAudience>,
    draw: (own: OwnAudience) => ReturnType<typeof ownAudiencePage>,
  ) {
    try {
      return await this.pages.page(language, code, draw(await found), refusal);
    } catch (error) {
      const why = this.pages.refusal(error, language);
      return this.pages.page(language, code, refusedPage(language, { presentationId, code }, why.sentence), why);
    }
  }
}

const shownBy = ({ code: program, presentationId }: OfPage, code: string, address: string): Shown => ({
  program,
  presentationId,
  code,
  address,
});
