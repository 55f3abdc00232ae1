/**
 * A certificate for `localhost` and 127.0.0.1 that nobody trusts, valid until 2120, with its key. It protects nothing: it
 * is here so that tests can meet a server whose certificate must be refused.
 */
export const SELF_SIGNED = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgoD/GcVK4yyg1WJea
GBoF9h9cdvGXugQv3KZBMrzdFLChRANCAARkP75PwXTJY54m4ITbTxIBZssiugPX
3jJu0DYgK2JLJTPmUY4469NfbF50X1EHKxDuy+dJ4Vvm3IEoxWP60229
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBVDCB/KADAgECAgEBMAoGCCqGSM49BAMCMBQxEjAQBgNVBAMMCWxvY2FsaG9z
dDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFDESMBAGA1UEAwwJ
bG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZD++T8F0yWOeJuCE
208SAWbLIroD194ybtA2ICtiSyUz5lGOOOvTX2xedF9RBysQ7svnSeFb5tyBKMVj
+tNtvaM9MDswGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMB0GA1UdDgQWBBRn
zajT276MV69/3O+EsP2gkMVKdjAKBggqhkjOPQQDAgNHADBEAiBmO6xSb3VTNmkh
1TiGSX/xBpBBbFKTffPCnHVsYEq5vgIgF3m2BZGDk8O3BoOZsJOIpzrzCx8ibgFt
6kI8pxtKyeQ=
-----END CERTIFICATE-----
`,
} as const;
