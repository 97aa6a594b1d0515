/** The server, asked over sockets. */
package pinakes.serve;
