/** What heads amounts that are not today's: what was paid, gained, charged. Compared with a header without accents. */
export const OTHER_AMOUNTS =
  /cost|avg|average|purchase|paid|gain|loss|profit|return|perf|fee|tax|divid|year|date|day|kauf|einstand|gewinn|verlust|ertrag|rendite|datum|achat|revient|compra|custo|acquist|carico|aankoop|fecha/u;

/** Names that people give to asset classes, for columns that no header explains. Accents are not compared. */
export const CLASS_WORDS: readonly string[] = (
  "Stocks | Equity | Equities | US stocks | International | Bonds | Fixed income | Cash | Real estate | " +
  "REITs | Gold | Commodities | Crypto | Aktien | Anleihen | Renten | Immobilien | Rohstoffe | Bargeld | " +
  "Liquidität | Actions | Obligations | Immobilier | Liquidités | Acciones | Renta variable | Renta fija | " +
  "Bonos | Efectivo | Azioni | Obbligazioni | Liquidità | Aandelen | Obligaties | Vastgoed | Ações | Renda " +
  "fixa | Títulos"
).split(" | ");

/** Codes that a column of currencies holds; three capitals alone may be a symbol. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP GBX GBp CHF JPY CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON TRY ILS ZAR INR CNY HKD TWD SGD KRW THB " +
    "BRL MXN CLP COP ARS"
  ).split(" "),
);
