import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN_SECRET, type Admin, startAdmin } from './start-admin.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let admin: Admin;
let text: string;
let document: Document;
beforeAll(async () => {
  admin = await startAdmin();
  await admin.call('POST', '/channels', {
    name: 'x',
    baseUrl: 'https://example.com',
    secret: 'AIzaSy-secret-of-a-channel',
  });
  const answer = await admin.call('GET', '/openapi.json', undefined, {});
  expect(answer.status).toBe(200);
  ({ text, body: document } = answer);
});
afterAll(() => admin.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

describe('the OpenAPI document', () => {
  it('needs no secret and holds none', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(text).not.toContain(ADMIN_SECRET);
    expect(text).not.toContain('AIzaSy-secret');
    expect(text).not.toContain(admin.url);
  });

  it('has every route with exactly its methods', async () => {
    const managed = Object.entries(document.paths).filter(
      ([path]) => !path.startsWith('/api/v1/generations'),
    );
    expect(managed.length).toBeGreaterThanOrEqual(10);
    for (const [path, methods] of managed) {
      const unused =
        ['PUT', 'POST', 'DELETE'].find((method) => methods[method.toLowerCase()] === undefined) ?? '';
      const concrete = path.replace('/api/v1', '').replace(/\{\w+\}/g, 'x');
      const { status, headers } = await admin.call(unused, concrete);
      expect([path, status]).toEqual([path, 405]);
      expect(headers.get('allow')?.toLowerCase().split(', ').sort()).toEqual(Object.keys(methods).sort());
    }
  });

  it('names every operation once and declares the parameters of its path', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(ids.every((id) => /^[a-z]+[A-Za-z]+$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(declared.map(({ name }) => name)).toEqual(inPath);
      expect(declared.every(({ required }) => required)).toBe(true);
      expect(operation.summary).not.toBe('');
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['4XX', '5XX']));
      for (const [status, { description }] of Object.entries(operation.responses)) {
        expect(description).toMatch(status.endsWith('XX') ? /what to do/ : /^[A-Z]/);
      }
    }
  });

  it('refers to schemas that are there, and has none that nothing refers to', () => {
    const referred = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
    expect([...referred].sort()).toEqual(Object.keys(document.components.schemas).sort());
    expect(text).not.toContain('#/definitions');
    expect(text).not.toContain('"$schema"');
  });

  it('lets a secret out in one answer only: that of the token that was made', () => {
    const withSecret = Object.entries(document.components.schemas)
      .filter(([, schema]) => 'secret' in ((schema as { properties?: object }).properties ?? {}))
      .map(([name]) => name);
    expect(withSecret.sort()).toEqual(['ChannelChanges', 'NewChannel', 'TokenWithSecret']);
  });
});
