import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import { bakedPng, textBakedInto } from '../../libs/contexts/credentials/documents/baked-png.ts';
import {
  assertion,
  badgeClass,
  issuerProfile,
  revokedAssertion,
} from '../../libs/contexts/credentials/documents/open-badge.ts';
import { identityOf } from '../../libs/contexts/credentials/documents/recipient-identity.ts';
import { badgeOf, type Issuer } from '../../libs/contexts/credentials/domain/badge-class.ts';
import { flawsOf, type Hosted, type Properties } from './strict.ts';

const programOffice: Issuer = {
  id: '8a6f5f0e-3f0b-4d53-9a53-0d6a6f3f3c11' as never,
  organizationId: 'o' as never,
  slug: 'kunren',
  name: '研修事務局',
  nameEn: 'Training office',
  mail: 'office@example.jp',
  version: 1,
};
const base = 'https://kunren.example.jp';
const now = new Date('2026-11-22T01:00:00Z');
const subject = '6f1f9a52-6a1e-4f0c-9a51-3b3f1d1c2a10';
const taught = {
  editionId: 'e' as never,
  courseNameJa: 'プレCYDER',
  courseNameEn: 'Pre-CYDER',
  editionNameJa: '入門編',
  editionNameEn: 'First steps',
};
const badge = badgeOf(taught, programOffice.id, '7b0c5b3e-8f0b-4e0e-8f58-1f5f3ad0f0aa' as never);

const aBadge = (mail: string | null, expiresOn: string | null = null): Hosted => ({
  assertion: assertion(base, {
    id: 'd1b9c2f0-5a0e-4c55-a6c5-0f2f6f7b8c90' as never,
    code: 'CODE',
    badgeClassId: badge.id,
    issuedAt: new Date('2026-11-22T00:00:00Z'),
    expiresOn: expiresOn as CalendarDate | null,
    ...identityOf(mail, subject),
  }),
  badge: badgeClass(base, badge, programOffice),
  issuer: issuerProfile(base, programOffice),
});
const asked = { identity: 'hanako@example.jp', now };
const good = aBadge(asked.identity);
const changed = (part: keyof Hosted, changes: Properties) => ({ ...good, [part]: { ...good[part], ...changes } });

describe('A badge of ours', () => {
  it('has no flaw, with a mail address or without, with an end or without', () => {
    expect(flawsOf(good, asked)).toEqual([]);
    expect(flawsOf(aBadge('Hanako@Example.jp', '2026-11-22'), asked)).toEqual([]);
    expect(flawsOf(aBadge(null), { ...asked, identity: `urn:uuid:${subject}` })).toEqual([]);
  });

  const needed: [part: keyof Hosted, property: string][] = [
    ...['@context', 'id', 'type', 'recipient', 'badge', 'verification', 'issuedOn'].map(
      (property) => ['assertion', property] as [keyof Hosted, string],
    ),
    ...['@context', 'id', 'type', 'name', 'description', 'criteria', 'image', 'issuer'].map(
      (property) => ['badge', property] as [keyof Hosted, string],
    ),
    ...['@context', 'id', 'type', 'name', 'url', 'email'].map(
      (property) => ['issuer', property] as [keyof Hosted, string],
    ),
  ];

  it.each(needed)('is flawed when its %s lacks %s', (part, property) => {
    expect(flawsOf(changed(part, { [property]: undefined }), asked)).not.toEqual([]);
  });

  const { recipient } = good.assertion as { recipient: Properties };
  it.each<[string, Hosted, string]>([
    ['is for somebody else', good, 'recipient: it is theirs'],
    [
      'hashes nothing',
      changed('assertion', { recipient: { ...recipient, hashed: 'true' } }),
      'recipient: hashed is a boolean',
    ],
    [
      'has a short salt',
      changed('assertion', { recipient: { ...recipient, salt: 'c2FsdA' } }),
      'recipient: salt of 128 bits',
    ],
    [
      'is dated without an offset',
      changed('assertion', { issuedOn: '2026-11-22T00:00:00' }),
      'assertion: issuedOn with an offset',
    ],
    [
      'comes from the future',
      changed('assertion', { issuedOn: '2026-11-23T00:00:00Z' }),
      'assertion: not from the future',
    ],
    ['is expired', aBadge(asked.identity, '2026-11-21'), 'assertion: not expired'],
    [
      'is hosted by another',
      changed('assertion', { id: 'https://elsewhere.example/a' }),
      'assertion: within the scope of its issuer',
    ],
    ['is said to be revoked', changed('assertion', { revoked: true }), 'assertion: not revoked'],
    ['shows a name', changed('assertion', { recipientName: '高橋 花子' }), 'assertion: no name'],
  ])('is flawed when it %s', (why, hosted, flaw) => {
    const identity = why === 'is for somebody else' ? 'mallory@example.jp' : asked.identity;
    expect(flawsOf(hosted, { ...asked, identity })).toContain(flaw);
  });

  it('is refused without a mail address when its subject is of version 7', () => {
    const identity = 'urn:uuid:0199f0aa-1234-7abc-8def-0123456789ab';
    expect(flawsOf(aBadge(null), { ...asked, identity })).toContain('recipient: subject of version 1 to 5');
  });

  it('is nothing but its revocation once revoked', () => {
    const revoked = revokedAssertion(base, 'd1b9c2f0', 'Misconduct');
    expect(Object.keys(revoked)).toEqual(['@context', 'id', 'type', 'revoked', 'revocationReason']);
  });

  it('is baked once, right after the header, whatever was baked before', () => {
    const header = { length: 13, type: 'IHDR' };
    const png = onePixel();
    const baked = bakedPng(bakedPng(png, '前の文'), '後の文');
    expect(textBakedInto(baked)).toBe('後の文');
    expect(Buffer.from(baked).toString('latin1').split('iTXt').length).toBe(2);
    expect(Buffer.from(baked).indexOf('iTXt')).toBe(8 + 12 + header.length + 4);
    expect(textBakedInto(png)).toBeNull();
    const damaged = Buffer.from(baked);
    damaged[60] = (damaged[60] ?? 0) ^ 1;
    expect(() => textBakedInto(damaged)).toThrow('damaged');
    expect(() => textBakedInto(Buffer.from('GIF89a'))).toThrow('no PNG');
  });
});

const onePixel = (): Uint8Array =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
