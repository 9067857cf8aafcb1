/** Outlines on a 20 × 20 grid. */
const PATHS = {
  open: "M2.5 6.5v9a1 1 0 0 0 1 1h12.2a1 1 0 0 0 1-.8l1.3-6.2a.8.8 0 0 0-.8-1H6.3a1 1 0 0 0-1 .8L4 16.5M2.5 6.5v-2a1 1 0 0 1 1-1h4l2 2h6a1 1 0 0 1 1 1v2",
  save: "M10 3v9.5m0 0 3.5-3.5M10 12.500 6.500 9M3.500 13v2.500a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13",
  empty: "M5 2.500h6.500L16 7v9.500a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1ZM11.500 2.500V7H16",
  sample: "M3 4.500a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1ZM3 8h14M8 8v8.500",
  dark: "M16.500 11.800A7 7 0 0 1 8.200 3.500a7 7 0 1 0 8.300 8.300Z",
  light:
    "M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM10 1.800v1.700M10 16.500v1.700M1.800 10h1.700M16.500 10h1.700M4.200 4.200l1.200 1.200M14.600 14.600l1.200 1.200M4.200 15.800l1.200-1.200M14.600 5.400l1.200-1.200",
  help: "M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15ZM7.800 7.900a2.200 2.200 0 1 1 3.300 1.900c-.700.400-1.100.900-1.100 1.700M10 14.100v.1",
  pane: "M4 3.500h12a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1ZM12 3.500v13",
  paneShown:
    "M4 3.500h12a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1ZM12 3.500v13M14 7h1M14 9.500h1M14 12h1",
  close: "M5 5l10 10M15 5 5 15",
} as const;

/** A drawing that repeats what the words beside it say; screen readers pass over it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
