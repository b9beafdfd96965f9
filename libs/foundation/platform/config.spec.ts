import { describe, expect, it } from '@jest/globals';
import { configOf } from './config.ts';

const least = {
  DATABASE_URL: 'postgres://kunren_api@localhost/kunren',
  KUNREN_SECRET: '9f3c1b7e5a2d4860c1e7f9ab34d25e68',
};
const production = {
  ...least,
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://kunren.example.jp/',
  SMTP_URL: 'smtps://mail.example.jp',
  MAIL_FROM: '事務局 <office@example.jp>',
  HELP_CONTACT: '事務局 03-0000-0000',
};
const bucket = {
  ...least,
  S3_ENDPOINT: 'https://s3.example.jp/',
  S3_BUCKET: 'kunren-files',
  S3_ACCESS_KEY_ID: 'kunren',
  S3_SECRET_ACCESS_KEY: '4d0b6a52f8e1937c',
};
const refusalOf = (environment: NodeJS.ProcessEnv): string => {
  try {
    configOf(environment);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('Configuration', () => {
  it('needs two values, and makes the rest', () => {
    expect(configOf(least)).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: 'http://localhost:3000',
      TRUST_PROXY: 0,
    });
    expect(configOf(production)).toMatchObject({
      PUBLIC_URL: 'https://kunren.example.jp',
    });
  });

  it('knows a bucket where all of it is told, and else none', () => {
    expect(configOf(least).S3).toBeNull();
    expect(configOf(bucket).S3).toMatchObject({ endpoint: 'https://s3.example.jp', region: 'us-east-1' });
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['DATABASE_URL is missing', { ...least, DATABASE_URL: undefined }],
    ['DATABASE_URL is missing', { ...least, DATABASE_URL: '' }],
    ['DATABASE_URL is no address of a PostgreSQL database', { ...least, DATABASE_URL: 'mysql://localhost/kunren' }],
    ['KUNREN_SECRET is missing', { ...least, KUNREN_SECRET: undefined }],
    ['KUNREN_SECRET is too short', { ...least, KUNREN_SECRET: 'short' }],
    ['PORT is no port number', { ...least, PORT: 'http' }],
    ['PORT is no port number', { ...least, PORT: '70000' }],
    ['HEALTH_PORT is no port number', { ...least, HEALTH_PORT: '-1' }],
    ['PUBLIC_URL is no address', { ...least, PUBLIC_URL: 'kunren.example.jp' }],
    ['SMTP_URL is no address of a mail server', { ...least, SMTP_URL: 'http://mail' }],
    ['MAIL_FROM has no mail address', { ...least, MAIL_FROM: '事務局' }],
    ['TRUST_PROXY is the number of proxies', { ...least, TRUST_PROXY: 'yes' }],
    ['NODE_ENV is development, test or production', { ...least, NODE_ENV: 'prod' }],
    ['KUNREN_SECRET is a sample', { ...production, KUNREN_SECRET: 'a sample secret, refused in production' }],
    ['KUNREN_SECRET is a sample', { ...production, KUNREN_SECRET: 'a'.repeat(40) }],
    ['PUBLIC_URL is missing', { ...production, PUBLIC_URL: undefined }],
    ['SMTP_URL is still the sample', { ...production, SMTP_URL: undefined }],
    ['HELP_CONTACT is still the sample', { ...production, HELP_CONTACT: undefined }],
    ['DEMO_SIGN_IN lets anybody in', { ...production, DEMO_SIGN_IN: 'yes' }],
    ['S3_ENDPOINT is no address', { ...least, S3_ENDPOINT: 'minio' }],
    ['S3_SECRET_ACCESS_KEY is missing: S3_ENDPOINT needs it', { ...bucket, S3_SECRET_ACCESS_KEY: undefined }],
    ['S3_SECRET_ACCESS_KEY is a sample', { ...production, ...bucket, S3_SECRET_ACCESS_KEY: 'minioadmin' }],
    ['MAILBOX_FOLDER is for development', { ...production, MAILBOX_FOLDER: '/tmp' }],
  ])('refuses with a sentence: %s', (sentence, environment) => {
    expect(refusalOf(environment)).toContain(sentence);
  });

  it('names everything that is wrong at once', () => {
    expect(refusalOf({}).split('\n')).toHaveLength(2);
  });
});
