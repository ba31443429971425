/** What newer browsers offer for reading codes; TypeScript's DOM does not list it yet. */
interface Detector {
  detect(picture: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const EVERY_MS = 250;

/**
 * Shows the camera in `video` and reads codes from it until one is found. Tells whether there is a camera that can
 * read; answers how to stop.
 */
export function readCodes(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  onCamera: (state: 'on' | 'none') => void,
): () => void {
  const Detects = (window as unknown as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  let stream: MediaStream | null = null;
  let timer = 0;
  let over = false;
  const stop = (): void => {
    over = true;
    window.clearTimeout(timer);
    stream?.getTracks().forEach((track) => track.stop());
  };
  const look = async (detector: Detector): Promise<void> => {
    const found = await detector.detect(video).catch(() => []);
    if (over) return;
    const text = found[0]?.rawValue;
    if (text) {
      stop();
      onText(text);
    } else timer = window.setTimeout(() => void look(detector), EVERY_MS);
  };
  const start = async (): Promise<void> => {
    if (!Detects || !devices) throw new Error('no reader');
    const detector = new Detects({ formats: ['qr_code'] });
    stream = await devices.getUserMedia({ video: { facingMode: 'environment' } });
    if (over) return stop();
    video.srcObject = stream;
    await video.play();
    onCamera('on');
    return look(detector);
  };
  start().catch(() => {
    if (!over) onCamera('none');
  });
  return stop;
}
