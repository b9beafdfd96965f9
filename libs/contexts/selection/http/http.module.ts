import { Module } from '@nestjs/common';
import { PagesModule } from '../pages.module.ts';
import { SelectionModule } from '../selection.module.ts';
import { PublicPagesController } from './public-pages.controller.ts';
import { PublicSiteController } from './public-site.controller.ts';
import { SiteAnswers } from './site-answer.presenter.ts';

@Module({
  imports: [SelectionModule, PagesModule],
  providers: [SiteAnswers],
  controllers: [PublicPagesController, PublicSiteController],
})
export class SelectionHttpModule {}
