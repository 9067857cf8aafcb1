import type { HoldingsField } from "../../portfolio/index.ts";

/**
 * Words that head columns of holdings in English, German, French, Spanish, Italian, Dutch and Portuguese, and that the
 * formulas do not know: read in a proposal only, which a person confirms. Written as they are; accents are not compared.
 */
export const HOLDINGS_WORDS: Readonly<Partial<Record<HoldingsField, readonly string[]>>> = {
  assetId: words("ISIN-Code | Code ISIN | Codice ISIN | Código ISIN | WKN | CUSIP | SEDOL | FIGI | Valorennummer"),
  holding: words(
    "Position | Asset | Stock | ETF | Wertpapier | Titel | Kürzel | Fonds | Titre | Symbole | Support | Valor " +
      "mobiliario | Título | Fondo | Símbolo | Titolo | Simbolo | Strumento | Effect | Symbool | Fundo | Product | Produkt | " +
      "Produit | Producto | Prodotto | Produto",
  ),
  name: words(
    "Security name | Fund name | Bezeichnung | Wertpapierbezeichnung | Wertpapiername | Libellé | Désignation " +
      "| Nom | Nombre | Descripción | Nome | Descrizione | Denominazione | Naam | Omschrijving | Descrição",
  ),
  assetClass: words(
    "Asset type | Anlageklasse | Assetklasse | Klasse | Kategorie | Classe d'actifs | Classe | Catégorie | " +
      "Clase de activo | Clase de activos | Clase | Categoría | Classe di attività | Asset allocation class | " +
      "Beleggingscategorie | Activaklasse | Categorie | Classe de ativos | Categoria",
  ),
  quantity: words(
    "Number of shares | Number of units | Stück | Stückzahl | Anzahl | Menge | Anteile | Bestand | Nominale | " +
      "Quantité | Parts | Nombre de parts | Nombre de titres | Cantidad | Participaciones | Acciones | Quantità " +
      "| Aantal | Stuks | Quantidade | Cotas",
  ),
  price: words(
    "Market price | Kurs | Aktueller Kurs | Schlusskurs | Preis | Cours | Dernier cours | Prix | Precio | " +
      "Cotización | Prezzo | Quotazione | Koers | Slotkoers | Prijs | Preço | Cotação",
  ),
  value: words(
    "Worth | Wert | Marktwert | Kurswert | Depotwert | Aktueller Wert | Gesamtwert | Valeur | Valorisation | " +
      "Valeur de marché | Montant | Valor | Valor de mercado | Valor actual | Valor atual | Importe | Valore | " +
      "Valore di mercato | Controvalore | Waarde | Marktwaarde | Huidige waarde",
  ),
  account: words("Depot | Konto | Depotkonto | Compte | Cuenta | Conto | Deposito | Rekening | Conta | Corretora"),
  currency: words("CCY | Währung | Devise | Divisa | Moneda | Valuta | Munt | Moeda"),
  fxRate: words(
    "Exchange rate | Wechselkurs | Devisenkurs | Taux de change | Tipo de cambio | Tasso di cambio | " +
      "Wisselkoers | Taxa de câmbio",
  ),
  costBasis: words("Einstandswert | Kaufwert | Prix de revient | Coste | Costo | Valore di carico | Aankoopwaarde"),
  asOf: words("Date | Datum | Stand | Kursdatum | Fecha | Price date"),
};

/** Words that head columns of weights and targets, which are never values or quantities. */
export const WEIGHT_WORDS: readonly string[] = words(
  "Weight | Weighting | Allocation | Share of portfolio | Target | Target weight | Drift | Gewicht | " +
    "Gewichtung | Anteil | Depotanteil | Ziel | Zielgewicht | Poids | Part | Pondération | Peso | Ponderación " +
    "| Ponderazione | Weging | Ponderação | Objectif | Objetivo | Obiettivo | Doel",
);

function words(text: string): readonly string[] {
  return text.split(" | ");
}
