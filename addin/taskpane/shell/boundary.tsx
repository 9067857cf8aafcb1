import { Component, type ReactNode } from "react";
import { Failure } from "./failure.tsx";

/** What a boundary stands around. */
export interface BoundaryProps {
  /** What could not be shown: the name of a screen, or `The pane`. */
  readonly what: string;
  /** The look of the place that the failure takes. */
  readonly className?: string;
  readonly onAgain?: () => void;
  readonly children: ReactNode;
}

/** Keeps a part that fails from taking with it what is around it: says so in its place, and tries again when asked. */
export class Boundary extends Component<BoundaryProps, { readonly why: string | undefined }> {
  override state: { readonly why: string | undefined } = { why: undefined };

  static getDerivedStateFromError(problem: unknown): { readonly why: string } {
    return { why: problem instanceof Error ? problem.message : String(problem) };
  }

  override render(): ReactNode {
    const { what, className, onAgain, children } = this.props;
    const { why } = this.state;
    if (why === undefined) {
      return children;
    }
    const again = (): void => {
      this.setState({ why: undefined });
      onAgain?.();
    };
    return (
      <div className={className}>
        <Failure what={`${what} could not be shown`} why={why} onAgain={again} />
      </div>
    );
  }
}
