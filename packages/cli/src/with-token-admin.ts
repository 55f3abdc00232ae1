import { openTokenAdmin, type TokenAdmin } from '@heliograph/gateway';
import { readSettings } from './settings.ts';

/** Opens the data folder of the settings for one piece of work and closes it whatever happens. */
export async function withTokenAdmin<T>(
  args: Readonly<Record<string, unknown>>,
  work: (admin: TokenAdmin) => Promise<T>,
): Promise<T> {
  const admin = await openTokenAdmin(readSettings(args).config.dataDir);
  try {
    return await work(admin);
  } finally {
    await admin.close();
  }
}
