import { expect, test } from 'vitest';
import { ConfigError, loadConfig } from './config.ts';
import { readEnv } from './env.ts';
import { loadSecrets } from './secrets.ts';

test('defaults, environment and command line, in this order', () => {
  expect(loadConfig({})).toMatchObject({ host: '127.0.0.1', port: 8787, logLevel: 'info' });
  expect(loadConfig({ HELIOGRAPH_PORT: '9' }, { HELIOGRAPH_PORT: '10' }).port).toBe(10);
});

test('all problems are told together', () => {
  try {
    loadConfig({ HELIOGRAPH_PORT: '70000', HELIOGRAPH_LOG_LEVEL: 'loud', HELIOGRAPH_MAX_BODY_MB: '-1' });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).problems).toHaveLength(3);
  }
});

test('unknown variables of ours are warned about with the nearest name, injected ones are ignored', () => {
  const { values, warnings } = readEnv({
    HELIOGRAPH_PROT: '1',
    HELIOGRAPH_PORT: 'tcp://10.0.0.1:80',
    HELIOGRAPH_PORT_80_TCP: 'tcp://10.0.0.1:80',
    HELIOGRAPH_SERVICE_HOST: '10.0.0.1',
    HELIOGRAPH_HOST: '0.0.0.0',
    PATH: '/bin',
  });
  expect(values).toEqual({ HELIOGRAPH_HOST: '0.0.0.0' });
  expect(warnings).toEqual(['HELIOGRAPH_PROT is not a setting of Heliograph; did you mean HELIOGRAPH_PORT?']);
});

test('a bootstrap token that is too short stops the start', () => {
  expect(loadSecrets({})).toEqual({});
  expect(loadSecrets({ HELIOGRAPH_BOOTSTRAP_TOKEN: 'hg-12345678' })).toEqual({
    bootstrapToken: 'hg-12345678',
  });
  expect(() => loadSecrets({ HELIOGRAPH_BOOTSTRAP_TOKEN: 'short' })).toThrow(ConfigError);
});
