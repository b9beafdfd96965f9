import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config.ts';
import { Pages } from './http/pages.ts';
import { Secret } from './secret.ts';
import { Settings } from './settings.ts';

@Module({})
export class SettingsModule {
  static over(config: Config): DynamicModule {
    const settings = new Settings(config);
    const providers = [
      { provide: Settings, useValue: settings },
      { provide: Pages, useValue: new Pages(settings) },
      { provide: Secret, useValue: new Secret(config) },
    ];
    return { module: SettingsModule, global: true, providers, exports: [Settings, Pages, Secret] };
  }
}
