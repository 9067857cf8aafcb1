import { Component, type ReactNode } from "react";
import { Failure } from "./failure.tsx";
import type { Screen } from "./tabs.tsx";

/** What a boundary stands around. */
export interface BoundaryProps {
  readonly screen: Screen;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** Keeps a screen that fails from taking the pane with it: says so in its place, and tries again when asked. */
export class Boundary extends Component<BoundaryProps, { readonly why: string | undefined }> {
  override state: { readonly why: string | undefined } = { why: undefined };

  static getDerivedStateFromError(problem: unknown): { readonly why: string } {
    return { why: problem instanceof Error ? problem.message : String(problem) };
  }

  override render(): ReactNode {
    const { screen, onAgain, children } = this.props;
    const { why } = this.state;
    if (why === undefined) {
      return children;
    }
    const again = (): void => {
      this.setState({ why: undefined });
      onAgain();
    };
    return <Failure what={`${screen} could not be shown`} why={why} onAgain={again} />;
  }
}
