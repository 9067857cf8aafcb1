/** Outlines on a 20 × 20 grid. */
const PATHS = {
  undo: "M4 8h8.200a4.300 4.300 0 0 1 0 8.600H7M4 8l3.800-3.800M4 8l3.800 3.800",
  close: "M5.500 5.500l9 9M14.500 5.500l-9 9",
  done: "M4.500 10.500l3.700 3.700 7.300-8",
  note: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.300v4M10 6.700v.1",
  problem: "M10 3.500 17.500 16.500h-15ZM10 8.500v3.500M10 14.200v.1",
  down: "M6 8l4 4 4-4",
  pin: "M12.200 3.200l4.600 4.600-2 .600-2.600 2.600-.300 3.300-1.700 1.200-5.200-5.200 1.200-1.700 3.300-.300 2.600-2.600ZM7.600 12.400 3.500 16.500",
  pinned:
    "M12.200 3.200l4.600 4.600-2 .600-2.600 2.600-.300 3.300-1.700 1.200-5.200-5.200 1.200-1.700 3.300-.300 2.600-2.600ZM7.600 12.400 3.500 16.500",
  add: "M10 4v12M4 10h12",
  remove: "M4.500 6h11M8 6V4.200h4V6M6 6l.700 10.500h6.600L14 6",
  more: "M5 10v.1M10 10v.1M15 10v.1",
} as const;

/** What an icon can draw. */
export type IconName = keyof typeof PATHS;

/** A drawing that repeats what the words beside it, or the name of its button, say; screen readers pass over it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill={name === "pinned" ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
