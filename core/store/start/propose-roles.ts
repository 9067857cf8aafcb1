import type { ModelPortfolio } from "./model-portfolio.ts";
import type { Role, Roles } from "./role.ts";

/* Words of names in English, German, French, Spanish, Italian and Dutch. Stems count anywhere, as German joins words. */
const BOND_STEMS =
  /\bbonds?\b|fixed ?income|treasur|anleihe|renten\b|obligat|obbligaz|bonos?\b|renta fija|\btips\b|\bdebt\b|\bgilts?\b|\bmunis?\b|municipal|inflation ?(?:linked|protected)/u;
const STOCK_STEMS =
  /\bstocks?\b|equit|\bshares?\b|\b(?:large|mid|small) ?caps?\b|aktie|\bactions\b|\bacciones\b|renta variable|azion|aandelen/u;
const FOREIGN_STEMS =
  /\bex ?(?:us|usa)\b|\bnon ?(?:us|usa)\b|\bexus\b|internation|\bintl\b|foreign|overseas|emerging|ausland|schwellenl|\beuro|latin|\bpacific\b|\basia\b|\bjapan\b/u;
const EX_US = /\b(?:ex|non) ?(?:us|usa)\b|\bexus\b/gu;
const US_STEMS = /\b(?:us|usa|united states|american?|domestic|amerika)\b/u;
/** What stands beside such words where the class is something else: preferred stock, a mixed fund, money-market bills. */
const OTHER_STEMS =
  /preferred|convertible|balanced|mixed|misch|\bbills?\b|real ?estate|\breits?\b|commodit|crypto|currenc|cash|money market|private|\bother\b/u;

/**
 * Proposes which asset class plays which role of a model portfolio, by the words in its name. A class whose name does not
 * say, or says two things, is proposed for none.
 *
 * @param classNames - As the portfolio has them.
 * @example 60/40: Stocks → stocks; Emerging markets → stocks; Staatsanleihen → bonds; Gold, Stocks and bonds → none
 * @example three-fund: US equity → US stocks; Stocks ex-US → international stocks; Stocks → none
 */
export function proposeRoles({ parts }: ModelPortfolio, classNames: readonly string[]): Roles {
  const roles = new Set(parts.map(({ role }) => role));
  return new Map(
    classNames.flatMap((name) => {
      const role = rolesOf(name).find((one) => roles.has(one));
      return role ? [[name, role] as const] : [];
    }),
  );
}

/** The roles that a name allows, of all models. */
function rolesOf(name: string): readonly Role[] {
  const words = ` ${name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\./gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  if (OTHER_STEMS.test(words)) {
    return [];
  }
  const isForeign = FOREIGN_STEMS.test(words);
  const isUs = US_STEMS.test(words.replace(EX_US, " "));
  // A region alone stands for its stocks; for its bonds the name says so.
  const isStock = STOCK_STEMS.test(words) || (isForeign && !BOND_STEMS.test(words));
  if (BOND_STEMS.test(words)) {
    return isStock ? [] : ["bonds"];
  }
  if (!isStock) {
    return [];
  }
  if (isForeign === isUs) {
    return ["stocks"];
  }
  return ["stocks", isUs ? "US stocks" : "international stocks"];
}
