import { GatewayError } from '@heliograph/wire';
import { createToken, type NewToken } from './access/create-token.ts';
import { openDatabase } from './store/database.ts';
import { type Group, listGroups } from './store/groups.ts';
import { insertToken, listTokens, type Token, updateTokenRevoked } from './store/tokens.ts';

/** What the command line does with tokens and groups, on the database itself: it works while the gateway runs. */
export interface TokenAdmin {
  createToken(wanted: NewToken): Promise<{ readonly token: Token; readonly secret: string }>;
  listTokens(): Promise<readonly Token[]>;
  /** By id or name; a running gateway refuses the token within a second. */
  revokeToken(idOrName: string): Promise<Token>;
  listGroups(): Promise<readonly Group[]>;
  close(): Promise<void>;
}

export async function openTokenAdmin(dataDir: string): Promise<TokenAdmin> {
  const db = await openDatabase(dataDir);
  return {
    createToken: (wanted) =>
      createToken(wanted, {
        listGroups: () => listGroups(db),
        insertToken: (token, secretHash) => insertToken(db, token, secretHash),
        now: Date.now,
      }),
    listTokens: () => listTokens(db),
    async revokeToken(idOrName) {
      const token = await updateTokenRevoked(db, idOrName, Date.now());
      if (token === undefined) {
        throw new GatewayError(
          'invalid_request',
          `There is no token "${idOrName}". "heliograph tokens list" shows ids and names.`,
        );
      }
      return token;
    },
    listGroups: () => listGroups(db),
    close: () => db.destroy(),
  };
}
