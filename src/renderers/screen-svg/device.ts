/** How a picture is asked for, and what a device leaves to the frame around it. */
export interface DrawOptions {
  /** Lower header and margins, for print. */
  compact?: boolean;
  /** The whole device with its foot, instead of one that rises out of the panel. */
  full?: boolean;
  /** `false`: only the ring shows the target. */
  finger?: boolean;
  /** `false`: neither ring nor finger, for whoever is to find the place by himself. */
  point?: false;
  panel?: 'sand' | 'none';
  sleeve?: 'red' | 'gold';
  minHeight?: number;
  /** `false`: no "Hình minh họa" in the margin; the place that shows the picture says so itself. */
  caption?: boolean;
}

/** What a device tells the frame around it. */
export interface Device {
  /** The picture's height if nothing asks for more. */
  height: number;
  /** What depends on the final height, drawn behind everything else. */
  behind?: (height: number) => string;
  /** The class that colours the head; none for the portal. */
  app?: string;
  /** Where "Hình minh họa" stands if not at half the height. */
  captionAt?: number;
}
