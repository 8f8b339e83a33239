package io.github.intertitre.core;

import io.github.intertitre.core.render.Format;
import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rewrites an article in a Java where whoever makes a socket ends the program. */
final class Offline {
  private static boolean tried;

  private Offline() {}

  /** Takes the article's file. */
  public static void main(String[] arguments) throws IOException {
    bar();
    check();
    Result result =
        Intertitre.create().rewrite(Article.of(Files.readString(Path.of(arguments[0]))));
    for (Format format : Format.values()) {
      if (result.render(format).isBlank()) {
        throw new IllegalStateException("nothing in " + format);
      }
    }
    if (tried) {
      throw new IllegalStateException("a socket was made");
    }
    System.out.println("rewritten");
  }

  // There is no other way than these setters, which is why they are out of favour.
  @SuppressWarnings("deprecation")
  private static void bar() throws IOException {
    Socket.setSocketImplFactory(() -> refuse());
    ServerSocket.setSocketFactory(() -> refuse());
    URL.setURLStreamHandlerFactory(
        protocol -> {
          if (protocol.startsWith("http") || protocol.equals("ftp")) {
            throw refused();
          }
          return null;
        });
  }

  // The bars hold: else the test would prove nothing.
  private static void check() throws IOException {
    boolean barred = false;
    try (Socket socket = new Socket("127.0.0.1", 9)) {
      System.out.println("made " + socket);
    } catch (IllegalStateException e) {
      barred = tried;
    }
    tried = false;
    try (SocketChannel channel = SocketChannel.open()) {
      System.out.println("made " + channel);
    } catch (IllegalStateException e) {
      barred &= tried;
    }
    if (!barred || !tried) {
      throw new IllegalStateException("sockets can be made here");
    }
    tried = false;
  }

  private static SocketImpl refuse() {
    throw refused();
  }

  private static IllegalStateException refused() {
    tried = true;
    return new IllegalStateException("no socket is to be made");
  }

  /** Refuses every channel. */
  public static final class NoChannels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() {
      throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
      throw refused();
    }

    @Override
    public Pipe openPipe() {
      throw refused();
    }

    @Override
    public AbstractSelector openSelector() {
      throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
      throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() {
      throw refused();
    }
  }
}
