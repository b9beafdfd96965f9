import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { LoadRegistry, OrganizationsModule } from '#organizations';
import { ClockModule, configOf, DatabaseModule } from '#platform';

@Module({})
class RegistryModule {}

/** Loads the local governments, the bureaus and the office into the database at this address, as the role that works there. */
export async function loadRegistry(url: string): Promise<void> {
  const imports = [
    ClockModule.showing(),
    DatabaseModule.connect(configOf({ ...process.env, DATABASE_URL: url })),
    OrganizationsModule,
  ];
  const app = await NestFactory.createApplicationContext(
    { module: RegistryModule, imports },
    { logger: ['warn', 'error'], abortOnError: false },
  );
  try {
    const { organizations, newEvents } = await app.get(LoadRegistry).execute();
    console.log(`registry ${organizations} organizations, ${newEvents} new events`);
  } finally {
    await app.close();
  }
}

if (import.meta.main) await loadRegistry(process.env.DATABASE_URL ?? '');
