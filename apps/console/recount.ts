import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CoverageModule, RecountCoverage } from '#coverage';
import { ClockModule, configOf, DatabaseModule } from '#platform';

@Module({})
class RecountModule {}

/** Makes the counts of coverage anew from the ledger, as the role that works there. */
export async function recount(url: string): Promise<void> {
  const imports = [
    ClockModule,
    DatabaseModule.connect(configOf({ ...process.env, DATABASE_URL: url })),
    CoverageModule,
  ];
  const app = await NestFactory.createApplicationContext(
    { module: RecountModule, imports },
    { logger: ['warn', 'error'], abortOnError: false },
  );
  try {
    await app.get(RecountCoverage).execute();
    console.log('recount done');
  } finally {
    await app.close();
  }
}

if (import.meta.main) await recount(process.env.DATABASE_URL ?? '');
