import { readFileSync } from 'node:fs';
import { ConfigError, loadConfig, loadSecrets, readEnv, SETTINGS, type Setting } from '@heliograph/gateway';
import { describe, expect, it } from 'vitest';

const document = new URL('../../../docs/configuration.md', import.meta.url);

describe('the settings', () => {
  it('are those that docs/configuration.md describes, and no others', () => {
    const text = readFileSync(document, 'utf8');
    const rows = text.split('\n').filter((line) => /^\|\s*`HELIOGRAPH_/.test(line));
    const described = rows.map((row) => /`(HELIOGRAPH_[A-Z_]+)`/.exec(row)?.[1]);
    expect(described.toSorted()).toEqual(SETTINGS.map(({ name }) => name).toSorted());
    for (const setting of SETTINGS as readonly Setting[]) {
      const row = rows.find((line) => line.includes(`\`${setting.name}\``)) ?? '';
      if (setting.default !== '') {
        expect(row, setting.name).toContain(`\`${setting.default}\``);
      }
      if (setting.flag !== undefined) {
        expect(row, setting.name).toContain(`\`${setting.flag}`);
      }
    }
  });

  it('are read from the environment, those of others are not', () => {
    const { values, warnings } = readEnv({
      HELIOGRAPH_PORT: '9000',
      HELIOGRAPH_LOG_LEVEL: '',
      PATH: '/bin',
      GEMINI_API_KEY: 'x',
    });
    expect(values).toEqual({ HELIOGRAPH_PORT: '9000' });
    expect(warnings).toEqual([]);
  });

  it('that are unknown are warned about, with the nearest name', () => {
    const { values, warnings } = readEnv({
      HELIOGRAPH_PROT: '1',
      HELIOGRAPH_LOGLEVEL: 'debug',
      HELIOGRAPH_STALL: '1',
    });
    expect(values).toEqual({});
    expect(warnings).toEqual([
      'HELIOGRAPH_PROT is not a setting of Heliograph; did you mean HELIOGRAPH_PORT?',
      'HELIOGRAPH_LOGLEVEL is not a setting of Heliograph; did you mean HELIOGRAPH_LOG_LEVEL?',
      'HELIOGRAPH_STALL is not a setting of Heliograph; did you mean HELIOGRAPH_STALL_SECONDS?',
    ]);
  });

  it('that an orchestrator injects for a service of this name are let pass', () => {
    const { values, warnings } = readEnv({
      HELIOGRAPH_PORT: 'tcp://10.0.0.7:8787',
      HELIOGRAPH_PORT_8787_TCP: 'tcp://10.0.0.7:8787',
      HELIOGRAPH_PORT_8787_TCP_ADDR: '10.0.0.7',
      HELIOGRAPH_SERVICE_HOST: '10.0.0.7',
      HELIOGRAPH_SERVICE_PORT: '8787',
    });
    expect(values).toEqual({});
    expect(warnings).toEqual([]);
  });

  it('that are wrong are told all at once, each with its range', () => {
    const load = () =>
      loadConfig({
        HELIOGRAPH_PORT: '70000',
        HELIOGRAPH_LOG_LEVEL: 'loud',
        HELIOGRAPH_ENGINE_WORKERS: 'two',
        HELIOGRAPH_MAX_BODY_MB: '-1',
      });
    expect(load).toThrow(ConfigError);
    try {
      load();
    } catch (error) {
      expect((error as ConfigError).problems).toHaveLength(4);
      for (const name of ['PORT', 'LOG_LEVEL', 'ENGINE_WORKERS', 'MAX_BODY_MB']) {
        expect((error as ConfigError).message).toContain(`HELIOGRAPH_${name}`);
      }
      expect((error as ConfigError).message).toContain('from 0 to 65535, but is "70000"');
    }
  });

  it('of the command line count before those of the environment, these before the defaults', () => {
    const config = loadConfig(
      { HELIOGRAPH_PORT: '9000', HELIOGRAPH_HOST: '::1' },
      { HELIOGRAPH_PORT: '9001' },
    );
    expect(config).toMatchObject({ port: 9001, host: '::1', logLevel: 'info', heartbeatMs: 10_000 });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('keep the secret out of the config', () => {
    const raw = { HELIOGRAPH_BOOTSTRAP_TOKEN: 'hg-very-secret' };
    expect(JSON.stringify(loadConfig(raw))).not.toContain('very-secret');
    expect(loadSecrets(raw)).toEqual({ bootstrapToken: 'hg-very-secret' });
    expect(() => loadSecrets({ HELIOGRAPH_BOOTSTRAP_TOKEN: 'short' })).toThrow(/at least 8/);
  });
});
